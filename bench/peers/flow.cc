// Network simplex of LEMON (liblemon-dev) on a DIMACS file: prints objective and the shortest seconds of several runs as JSON.
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <lemon/dimacs.h>
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

int main(int argc, char **argv) {
  using namespace lemon;
  typedef SmartDigraph Graph;
  Graph graph;
  Graph::ArcMap<long long> lower(graph), capacity(graph), cost(graph);
  Graph::NodeMap<long long> supply(graph);
  std::ifstream file(argv[1]);
  readDimacsMin(file, graph, lower, capacity, cost, supply);
  double best = 1e99;
  long long objective = 0;
  for (int run = 0; run < std::atoi(argv[2]); run++) {
    auto began = std::chrono::steady_clock::now();
    NetworkSimplex<Graph, long long, long long> simplex(graph);
    simplex.lowerMap(lower).upperMap(capacity).costMap(cost).supplyMap(supply);
    if (simplex.run() != NetworkSimplex<Graph, long long, long long>::OPTIMAL) return 1;
    objective = simplex.totalCost<long long>();
    std::chrono::duration<double> taken = std::chrono::steady_clock::now() - began;
    if (taken.count() < best) best = taken.count();
  }
  std::cout << "{\"objective\":" << objective << ",\"seconds\":" << best << "}" << std::endl;
}
