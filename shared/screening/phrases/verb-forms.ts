export type Form = 'any' | 'base' | 'past' | 'ing' | 's';

/** Base, past, participle; the other forms are regular. */
const irregular: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  (
    'be was been|bear bore borne|beat beat beaten|become became become|begin began begun|bite bit bitten|bleed bled bled|' +
    'blow blew blown|break broke broken|bring brought brought|build built built|burn burned burnt|buy bought bought|' +
    'catch caught caught|choose chose chosen|come came come|cut cut cut|deal dealt dealt|dig dug dug|do did done|' +
    'draw drew drawn|dream dreamed dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|' +
    'feel felt felt|fight fought fought|find found found|fly flew flown|forget forgot forgotten|forgive forgave forgiven|' +
    'freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown|hang hung hung|have had had|' +
    'hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|' +
    'lay laid laid|lead led led|leave left left|let let let|lie lay lain|lose lost lost|make made made|mean meant meant|' +
    'meet met met|pay paid paid|put put put|quit quit quit|read read read|ride rode ridden|rise rose risen|run ran run|' +
    'say said said|see saw seen|sell sold sold|send sent sent|set set set|shake shook shaken|shoot shot shot|' +
    'shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|slit slit slit|speak spoke spoken|' +
    'spend spent spent|stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung|swallow swallowed swallowed|' +
    'swear swore sworn|swim swam swum|take took taken|teach taught taught|tear tore torn|tell told told|' +
    'think thought thought|throw threw thrown|understand understood understood|wake woke woken|wear wore worn|' +
    'win won won|write wrote written'
  )
    .split('|')
    .map((row) => row.split(' '))
    .map(([base = '', past = '', participle = '']) => [base, [past, participle]] as const),
);

/** Verbs that double their last letter: "stopped", "cutting". */
const doubling: ReadonlySet<string> = new Set(
  (
    'stop cut plan hit drop slip rip hug wrap stab grab beg get let put sit run swim shut slit quit win dig rob pop step strip ' +
    'trap drag snap stun sob jab jog chop clap tip trip rub skip ship shop pin nod bar scar stir occur admit commit forget begin'
  ).split(' '),
);

/** Forms of an English verb, for example "kill", "kills", "killed", "killing". Words of the first verb alone: "give up" has none. */
export function formsOf(verb: string, form: Form): readonly string[] {
  const s = /(?:[sxz]|ch|sh|o)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`;
  const stem = doubling.has(verb) ? verb + verb.slice(-1) : verb;
  const ing = /ie$/.test(verb)
    ? `${verb.slice(0, -2)}ying`
    : /[^eoy]e$/.test(verb) && verb !== 'be'
      ? `${verb.slice(0, -1)}ing`
      : `${stem}ing`;
  const regular = /e$/.test(verb)
    ? `${verb}d`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ied`
      : `${stem}ed`;
  const past = irregular.get(verb) ?? [regular];
  if (form === 'base') return [verb];
  if (form === 'past') return past;
  if (form === 'ing') return [ing];
  if (form === 's') return [s];
  return [verb, s, ing, ...past];
}
