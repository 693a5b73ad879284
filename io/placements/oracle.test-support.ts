import { run } from "clingo-wasm";
import type { Allocation, TermRows } from "#model/placement";

/** The best there is of a small term: values of the goals in their order, proven; null where no allocation keeps all rules. */
export type Best = readonly number[];

/** Rules H1 to H13 and the goals as an answer-set programme, written from docs/placement.md alone. Weeks are numbers of one year. */
const RULES = `
place(X,D) :- cap(X,D,_,_,_,_).
tot(X,D,W,V) :- cap(X,D,0,F,T,V), W=F..T.
hastot(X,D,W) :- tot(X,D,W,_).
kept(X,D,Y,W,V) :- cap(X,D,Y,F,T,V), Y>0, W=F..T.
haskept(X,D,Y,W) :- kept(X,D,Y,W,_).
room(X,D,W,V) :- tot(X,D,W,V).
room(X,D,W,V) :- place(X,D), week(W), not hastot(X,D,W), V = #sum{ K,Y : kept(X,D,Y,W,K) }.
yroom(X,D,Y,W,V) :- kept(X,D,Y,W,V).
yroom(X,D,Y,W,0) :- place(X,D), st(_,Y), week(W), not haskept(X,D,Y,W), not hastot(X,D,W).
closed(X,W) :- clos(X,F,T), W=F..T.
closed(X,W) :- site(X,_), closall(F,T), W=F..T.

% H4: what is required, in its weeks and window, in a discipline and setting it asks for; each part at most once.
{ at(S,R,P,X,D,W) : place(X,D), rdisc(R,D), W=F..T-L+1, setok(R,X) } 1 :- st(S,Y), rq(R,Y,F,T), blk(R,P,L,_).
got(S,R,P) :- at(S,R,P,_,_,_).
busy(S,R,P,V) :- at(S,R,P,_,_,W), blk(R,P,L,_), V=W..W+L-1.
in(S,X,D,V) :- at(S,R,P,X,D,W), blk(R,P,L,_), V=W..W+L-1.
fixed(S,R,X,W) :- lockp(S,R,X,W).
miss(S) :- st(S,Y), rq(R,Y,_,_), blk(R,P,_,_), not got(S,R,P).
full(S) :- st(S,_), not miss(S).

:- st(S,_), week(V), 2 #count{ R,P : busy(S,R,P,V) }.                                % H1
:- room(X,D,W,V), #count{ S : in(S,X,D,W) } > V.                                      % H2
:- yroom(X,D,Y,W,V), #count{ S : in(S,X,D,W), st(S,Y) } > V.
:- sup(X,D,F,T,M), W=F..T, #count{ S : in(S,X,D,W) } > M.                             % H3
:- at(S,R,_,_,_,_), after(R,Q), st(S,Y), rq(Q,Y,_,_), blk(Q,P,_,_), not got(S,Q,P).   % H5
:- at(S,R,_,_,_,W), after(R,Q), at(S,Q,P,_,_,V), blk(Q,P,L,_), V+L > W.
own(X) :- agr(X,1,_,_,_).
about(X,1) :- own(X).                                                                 % H6
about(X,0) :- agr(X,0,_,_,_), not own(X).
agreed(X,W) :- about(X,B), agr(X,B,F,T,_), W=F..T.
:- in(_,X,_,W), not agreed(X,W).
:- about(X,B), agr(X,B,F,T,Q), Q>=0, W=F..T, #count{ S : in(S,X,_,W) } > Q.
:- at(S,R,_,X,_,_), at(S,Q,_,X,_,_), R<Q.                                             % H7
:- at(S,_,_,X,_,_), excl(S,X).
:- at(S,R,_,X,_,W), hist(S,X), not fixed(S,R,X,W).
:- at(S,R,_,X,_,W), asks(X,C), not has(S,C), not fixed(S,R,X,W).                       % H8
:- in(_,X,_,W), closed(X,W).                                                          % H9
:- busy(S,_,_,W), away(S,F,T), F<=W, W<=T.
:- full(S), st(S,Y), muni(Y,N), #sum{ L,R,P : at(S,R,P,X,_,_), blk(R,P,L,_), site(X,municipal) } < N.  % H10
:- at(S,R,_,X,_,W), maxmin(S,V), not near(S,X,V), not fixed(S,R,X,W).                  % H11
near(S,X,V) :- maxmin(S,V), mins(S,X,M), M<=V.
:- busy(S,_,_,W), notbefore(S,V), W<V.
:- busy(S,_,_,W), notafter(S,V), W>V.
:- opens(X,D,F,T,N), C = #count{ S : in(S,X,D,W), F<=W, W<=T }, C>0, C<N.              % H12
:- lockp(S,R,X,W), not at(S,R,0,X,_,W).                                               % H13
:- at(S,R,_,X,_,_), forb(S,R,X).
:- at(S,_,_,X,_,_), forball(S,X).

some(S) :- at(S,_,_,_,_,_).
far(S) :- at(S,_,_,X,_,_), farsite(S,X).
good(S,K) :- at(S,_,_,X,_,_), wish(S,X,Q), Q<=K, rank(K).
worse(S,K) :- some(S), wishing(S), rank(K), K>1, not good(S,K-1).
effroom(X,D,W,V) :- room(X,D,W,V), not limited(X,D,W).
limited(X,D,W) :- sup(X,D,F,T,M), W=F..T, room(X,D,W,V), M<V.
effroom(X,D,W,M) :- sup(X,D,F,T,M), W=F..T, limited(X,D,W).
use(X,D,W,U) :- effroom(X,D,W,V), V>0, U = #count{ S : in(S,X,D,W) }.

#maximize{ 1@99,S : full(S) ; 0@99,none }.
#maximize{ V@98,S,R,P : at(S,R,P,_,_,_), blk(R,P,_,V), not full(S) ; 0@98,none }.
`;

const weekOf = (text: string): number => Number(/W(\d\d)$/.exec(text)![1]);

/**
 * Finds the best there is, goal by goal: fully placed and weeks of the others counted down from 0, the others up. With an earlier allocation the third
 * goal is there: students moved, then weeks (in fifths).
 */
export async function bestOf({ term, capacity, students }: TermRows, earlier?: Allocation): Promise<Best | null> {
  const facts: string[] = [];
  const last = weekOf(term.toWeek);
  const say = (name: string, ...values: readonly (string | number)[]): void => {
    facts.push(`${name}(${values.map((value) => (typeof value === "number" ? value : JSON.stringify(value))).join(",")}).`);
  };
  for (let week = 1; week <= last; week++) say("week", week);
  const settings = new Map(capacity.placement_sites.map(({ id, setting }) => [id, setting]));
  for (const [id, setting] of settings) facts.push(`site(${JSON.stringify(id)},${setting}).`);
  for (const row of capacity.placement_requirements) {
    say("rq", row.id, row.study_year, weekOf(row.window_from), Math.min(last, weekOf(row.window_to)));
    // A week begun is a week taken; weeks of practice are counted in fifths, and parts add up to the whole.
    const length = Math.ceil(row.value - 1e-9);
    const parts = Math.min(row.parts, length);
    let done = 0;
    for (let part = 0; part < parts; part++) {
      const share = Math.floor(length / parts) + (part < length % parts ? 1 : 0);
      const fifths = Math.round((row.value * 5 * (done + share)) / length) - Math.round((row.value * 5 * done) / length);
      say("blk", row.id, part, share, fifths);
      done += share;
    }
    for (const discipline of row.discipline.split(" ")) say("rdisc", row.id, discipline);
    if (row.after !== null) say("after", row.id, row.after);
    for (const [site, setting] of settings) if (row.setting === "any" || row.setting === setting) say("setok", row.id, site);
  }
  for (const row of capacity.placement_capacity) {
    const [from, to] = [weekOf(row.from_week), weekOf(row.to_week)];
    say("cap", row.site, row.discipline, row.study_year ?? 0, from, to, Math.floor(row.value));
    if (row.opens_for !== null) say("opens", row.site, row.discipline, from, to, row.opens_for);
  }
  for (const row of capacity.supervision)
    say("sup", row.site, row.discipline, weekOf(row.from_week), weekOf(row.to_week), Math.floor(row.value * row.students_each + 1e-9));
  for (const row of capacity.placement_agreements)
    say("agr", row.site, row.programme === null ? 0 : 1, weekOf(row.from_week), weekOf(row.to_week), row.quota ?? -1);
  for (const { site, from_week, to_week } of capacity.closures)
    if (site === null) say("closall", weekOf(from_week), weekOf(to_week));
    else say("clos", site, weekOf(from_week), weekOf(to_week));
  for (const { site, requirement } of capacity.site_requirements) say("asks", site, requirement);
  const way = new Map(capacity.travel_times.map((row) => [`${row.municipality} ${row.site}`, row]));
  const worst = students.wishes.length === 0 ? 0 : Math.max(...students.wishes.map(({ rank }) => rank)) + 1;
  for (let rank = 1; rank <= worst; rank++) say("rank", rank);
  for (const { id, study_year, certificates, municipality } of students.students) {
    say("st", id, study_year);
    for (const one of certificates?.split(" ") ?? []) say("has", id, one);
    for (const site of settings.keys()) {
      const found = way.get(`${municipality} ${site}`);
      if (found === undefined) continue;
      say("mins", id, site, found.minutes);
      if (found.minutes > term.travelLimit && !found.lodging) say("farsite", id, site);
    }
  }
  for (const { programme: _, studyYear, weeks } of term.municipalWeeks) say("muni", studyYear, weeks);
  for (const { student, site } of students.exclusions) say("excl", student, site);
  for (const { student, site, far } of students.history) {
    if (site !== null) say("hist", student, site);
    if (far) say("farbefore", student);
  }
  for (const { student, effect, value } of students.needs) say(effect.replace("-", "").replace("minutes", "min"), student, value!);
  for (const { student, from_week, to_week } of students.unavailable) say("away", student, weekOf(from_week), weekOf(to_week));
  for (const { student, kind, requirement, site, week } of students.locks)
    if (kind === "place") say("lockp", student, requirement!, site, weekOf(week!));
    else if (requirement === null) say("forball", student, site);
    else say("forb", student, requirement, site);
  for (const { student, site, rank } of students.wishes) {
    say("wish", student, site, rank);
    say("wishing", student);
  }
  const goals: string[] = [];
  let level = 97;
  if (earlier !== undefined) {
    for (const { student, requirement, part, site, discipline, week, weeks } of earlier.placements)
      facts.push(
        `had(${JSON.stringify(student)},${JSON.stringify(requirement)},${part},${JSON.stringify(site)},${JSON.stringify(discipline)},${weekOf(week)},${Math.round(weeks * 5)}).`,
      );
    goals.push(
      "gone(S,R,P,V) :- had(S,R,P,X,D,W,V), st(S,_), not at(S,R,P,X,D,W). moved(S) :- gone(S,_,_,_). #defined had/7.",
      `#minimize{ 1@${level},S : moved(S) ; 0@${level--},none }.`,
      `#minimize{ V@${level},S,R,P : gone(S,R,P,V) ; 0@${level--},none }.`,
    );
  }
  for (const goal of term.goals) {
    if (goal === "travel-limit") {
      goals.push(
        `#minimize{ 1@${level},S : far(S) ; 0@${level},none }.`,
        `#minimize{ 1@${level - 1},S : far(S), farbefore(S) ; 0@${level - 1},none }.`,
      );
      level -= 2;
    } else if (goal === "travel") goals.push(`#minimize{ M@${level},S,R,P : at(S,R,P,X,_,_), mins(S,X,M) ; 0@${level--},none }.`);
    else if (goal === "even-load")
      goals.push(`#minimize{ U*U*(6/V)@${level},X,D,W : use(X,D,W,U), effroom(X,D,W,V), V>0 ; 0@${level--},none }.`);
    else
      for (let rank = worst; rank > 1; rank--) {
        const only = rank === worst ? "" : `, not worse(S,${rank + 1})`;
        goals.push(`#minimize{ 1@${level},S : worse(S,${rank})${only} ; 0@${level--},none }.`);
      }
  }
  const defined = `#defined clos/3. #defined closall/2. #defined excl/2. #defined hist/2. #defined asks/2. #defined has/2. #defined away/3.
#defined muni/2. #defined maxmin/2. #defined notbefore/2. #defined notafter/2. #defined opens/5. #defined lockp/4. #defined forb/3. #defined forball/2.
#defined farsite/2. #defined farbefore/1. #defined wish/3. #defined wishing/1. #defined rank/1. #defined sup/5. #defined after/2. #defined mins/3. #defined agr/5.`;
  const answer = await run(`${defined}\n${facts.join("\n")}\n${RULES}\n${goals.join("\n")}`, 0, ["--quiet=1"]);
  if (answer.Result === "ERROR") throw new Error(`the oracle does not understand: ${answer.Error}`);
  if (answer.Result === "UNSATISFIABLE") return null;
  if (answer.Result !== "OPTIMUM FOUND") throw new Error(`the oracle ended with ${answer.Result}`);
  // The package's types do not name the costs of the best model.
  return (answer.Models as unknown as { readonly Costs: readonly number[] }).Costs;
}
