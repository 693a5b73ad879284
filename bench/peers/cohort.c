/*
 * The kernel's work in C: the same runs of ages and one pass a year as model/projection/kernel, in blocks of LANES draws, written for the
 * compiler to vectorise. Compiled with -O3 -march=native -ffast-math. Prints one JSON object: cells per second on one core.
 *
 * Usage: cohort UNITS YEARS DRAWS REPEATS BANDS
 */
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#ifndef LANES
#define LANES 8
#endif
enum { AGES = 55, MOST_BANDS = 55, GROUPS = 3, FIELD = 2 * (AGES + 1) };
typedef double vector[LANES];

static int bands, runs, widths[2 * MOST_BANDS];

struct unit {
  vector stock[FIELD], rates[2 * MOST_BANDS][5];
  double move[2 * MOST_BANDS], fte[2 * MOST_BANDS], absent[2 * MOST_BANDS];
  double hazards[4][2 * MOST_BANDS], profiles[GROUPS][2 * MOST_BANDS];
};

static double clamp(double p) { return p < 0 ? 0 : p > 1 ? 1 : p; }

static void survive(struct unit *u, vector factors[4]) {
  for (int r = 0; r < runs; r++)
    for (int l = 0; l < LANES; l++) {
      double h[4], stay = 1, sum = 0;
      for (int p = 0; p < 4; p++) h[p] = clamp(u->hazards[p][r] * factors[p][l]);
      for (int p = 0; p < 4; p++) stay *= 1 - h[p], sum += h[p];
      double per_hazard = sum > 0 ? (1 - stay) / sum : 0;
      u->rates[r][0][l] = stay;
      for (int p = 0; p < 4; p++) u->rates[r][p + 1][l] = h[p] * per_hazard;
    }
}

static void advance(struct unit *restrict u, const vector *restrict pool, double share, const vector *restrict people, vector *restrict sent,
                    vector *restrict out, double *restrict smallest) {
  static vector sums[2 * MOST_BANDS];
  for (int sex = 0; sex < 2; sex++) {
    int row = sex * (AGES + 1) + AGES;
    for (int r = (sex + 1) * bands - 1; r >= sex * bands; r--) {
      vector keep, send, coming, sum;
      for (int l = 0; l < LANES; l++) {
        send[l] = u->rates[r][0][l] * u->move[r];
        keep[l] = u->rates[r][0][l] - send[l];
        coming[l] = 0;
        for (int g = 0; g < GROUPS; g++) coming[l] += u->profiles[g][r] * people[g][l];
        sum[l] = 0;
      }
      for (int a = 0; a < widths[r]; a++, row--)
        for (int l = 0; l < LANES; l++) {
          double persons = u->stock[row - 1][l] + share * pool[row - 1][l] + coming[l];
          sum[l] += persons;
          u->stock[row][l] = persons * keep[l];
          sent[row][l] += persons * send[l];
        }
      for (int l = 0; l < LANES; l++) {
        sums[r][l] = sum[l];
        smallest[l] = sum[l] < smallest[l] ? sum[l] : smallest[l];
      }
    }
    memset(u->stock[row], 0, sizeof(vector));
  }
  vector total[9];
  memset(total, 0, sizeof total);
  for (int r = 0; r < runs; r++)
    for (int l = 0; l < LANES; l++) {
      double sum = sums[r][l], stay = sum * u->rates[r][0][l];
      total[0][l] += sum;
      total[1][l] += sum * u->fte[r];
      total[2][l] += sum * u->absent[r];
      for (int p = 0; p < 4; p++) total[3 + p][l] += sum * u->rates[r][p + 1][l];
      total[7][l] += (sum - stay) * u->fte[r];
      total[8][l] += stay * u->move[r];
    }
  for (int sex = 0; sex < 2; sex++)
    for (int l = 0; l < LANES; l++) {
      double outgrown = u->stock[sex * (AGES + 1) + AGES][l];
      total[3][l] += outgrown;
      total[7][l] += outgrown * u->fte[(sex + 1) * bands - 1];
    }
  memcpy(out, total, sizeof total);
}

static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec + now.tv_nsec * 1e-9;
}

int main(int argc, char **argv) {
  if (argc < 6) return 1;
  int units = atoi(argv[1]), years = atoi(argv[2]), draws = atoi(argv[3]), repeats = atoi(argv[4]);
  for (char *width = strtok(argv[5], ","); width && bands < MOST_BANDS; width = strtok(NULL, ",")) widths[bands++] = atoi(width);
  runs = 2 * bands;
  memcpy(widths + bands, widths, bands * sizeof *widths);
  struct unit *all = aligned_alloc(64, units * ((sizeof(struct unit) + 63) / 64 * 64));
  vector *pools[2] = {aligned_alloc(64, FIELD * sizeof(vector)), aligned_alloc(64, FIELD * sizeof(vector))};
  static vector out[9], people[GROUPS], smallest, moved, factors[4];
  for (int g = 0; g < GROUPS; g++)
    for (int l = 0; l < LANES; l++) people[g][l] = 5;
  for (int i = 0; i < units; i++)
    for (int r = 0, age = 0; r < runs; age += widths[r], r++) {
      if (r == bands) age = 0;
      struct unit *u = all + i;
      u->move[r] = age == AGES - 1 ? 0 : 0.01;
      u->fte[r] = 0.9;
      u->absent[r] = 0.05;
      u->hazards[0][r] = age < 37 ? 0 : 0.02 * (age - 36);
      u->hazards[1][r] = 0.0002 * age;
      u->hazards[2][r] = 0.0001 * age;
      u->hazards[3][r] = 0.02;
      for (int g = 0; g < GROUPS; g++) u->profiles[g][r] = age < 35 ? 1.0 / 70 : 0;
    }
  double best = 1e300, check = 0;
  for (int repeat = 0; repeat < repeats; repeat++) {
    double start = seconds();
    for (int from = 0; from < draws; from += LANES) {
      for (int l = 0; l < 4 * LANES; l++) factors[l / LANES][l % LANES] = 0.9 + ((from + l) * 7 % 20) / 100.0;
      for (int i = 0; i < units; i++) {
        for (int row = 0; row < FIELD; row++)
          for (int l = 0; l < LANES; l++) all[i].stock[row][l] = 10;
        survive(all + i, factors);
      }
      memset(pools[0], 0, FIELD * sizeof(vector));
      for (int year = 0; year < years; year++) {
        vector *arriving = pools[year % 2], *leaving = pools[(year + 1) % 2];
        memset(leaving, 0, FIELD * sizeof(vector));
        for (int i = 0; i < units; i++) {
          advance(all + i, arriving, 1.0 / units, people, leaving, out, smallest);
          check += out[0][0];
        }
        memset(moved, 0, sizeof moved);
        for (int row = 0; row < FIELD; row++)
          for (int l = 0; l < LANES; l++) moved[l] += leaving[row][l];
        check += moved[0];
      }
    }
    double took = seconds() - start;
    if (took < best) best = took;
  }
  printf("{\"cells\": %.0f, \"check\": %.17g}\n", (double)units * 2 * AGES * years * draws / best, check);
  return 0;
}
