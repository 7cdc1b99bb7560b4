import { type Rule, rulesOf } from '#shared/screening/rule.ts';

const rule = rulesOf('wish-to-be-dead', { lane: 'urgent', context: 'lower' });

/** Of two minds about living, and what keeps them alive or no longer does. */
export const whatHoldsThem: readonly Rule[] = [
  rule(
    'still-holds',
    `
    wanted|wished|longed|hoped|prayed ..4 {be-dead}|{kill-myself} // i ..1 still ..1 do|want|am|feel|wish
    wanted|wished|longed|hoped|prayed ..4 {be-dead}|{kill-myself} // * ..6 i still|do still|do|want|am|feel|wish !not
    wanted|wished|longed|hoped|prayed ..4 {be-dead}|{kill-myself} ..4 i still do|am|want|feel|wish
    wanted|wished|longed|hoped|prayed ..4 {be-dead}|{kill-myself} // * ..4 not changed|stopped|gone|faded|left
    wanted|wished|longed|hoped|prayed ..4 {be-dead}|{kill-myself} ..4 not changed|stopped|gone|faded|left
    `,
    {
      strength: 0.7,
      negatable: false,
      why: 'Says that an old wish to be dead still holds.',
      matches: [
        'As a girl I wished to be dead. I still do.',
        'In May I wanted to die, and that has not changed',
      ],
      ignores: ['I wanted to dance. I still do.', 'I wanted to die then. I love my garden now.'],
      context: 'strength',
    },
  ),
  rule(
    'held-by-one-thread',
    `
    i ..2 only alive|here|living|staying|stay|live|hanging|exist|going ..2 because|for|so|out
    only reason|thing|reasons ..2 i ..2 alive|here|going|living|stay|exist
    only|one thing|person|reason ..2 keeping|keeps|kept|stopping|stops|holding|holds me ..1 alive|here|going|from
    stay|staying alive for my|them|him|her|other
    `,
    {
      strength: 0.4,
      lane: 'soon',
      why: 'Names one thing that keeps them alive.',
      unless: 'calm|sane|awake|warm|busy|cool',
      matches: ["I'm only alive because of my dog", 'only reason I am still here is my mom'],
      ignores: ['I live here because of work', 'the only thing keeping me awake is coffee'],
    },
  ),
  rule(
    'thread-has-gone',
    `
    reason|reasons|purpose|all ..2 stay|staying|be|being|keep|am|was alive|living|breathing ..7 {no-longer-there}
    reason|reasons|thing|person|all ..2 to? live|living|alive for? ..7 {no-longer-there}
    kept|keeping|keeps|held|holding|holds|tied|tying|anchored|stopped|stopping|stops me ..1 (alive|here|going|on|back|from dying|from doing) ..6 {no-longer-there}
    kept|keeping|keeps|held|tied|anchored me alive|here|going // * ..5 {no-longer-there}
    was|were ..2 reason|reasons|thing ..3 alive|here|going|living|live|stay|stayed // * ..4 {no-longer-there}
    died|gone|lost|left // * ..1 was|were ..3 why|reason|reasons ..4 stay|stayed|live|lived|alive|going
    keeps|keeping|stops|stopping|holds|holding me ..3 // nothing|nobody $
    keeps|keeping|stops|stopping|holds|holding me ..1 from dying // nothing|nobody
    not|longer ..1 enough to keep|hold|stop|make me ..1 here|alive|stay|going
    {not} ..2 guilty|guilt|bad|selfish|sorry about|for|over dying|suicide
    feel|felt nothing ..5 leaving|abandoning ..3 behind
    {not} ..2 guilty|bad|worry|worried about|for hurting|leaving ..3 by|when|if ..1 dying|die|go|gone
    nothing|nobody ..2 stopping|stops|stop|holding|holds|keeping|keeps|ties|tying|tie me ..1 from ..2 (dying|doing it|ending it|{killing-myself})
    nothing|nobody ..2 holding|holds|keeping|keeps|ties|tying|tie me ..1 (here|alive|back|to this life|to life|on this)
    nothing|nobody ..1 left ..2 (hold me|keep me|stop me|stay for|live for|stay alive for)
    {not} ..2 guilty|guilt|bad|worried|worry|sorry|selfish about|for|over|at ..1 leaving ..3 behind
    `,
    {
      strength: 0.6,
      negatable: false,
      context: 'strength',
      unless: 'grandma|nursery|school|job|town|office|dancing',
      why: 'Says that what kept them alive has gone or no longer holds.',
      matches: [
        'Nothing is stopping me from ending it',
        'My dog was my reason to stay alive and he is gone',
        'Nothing ties me here anymore',
      ],
      ignores: ['Nothing is stopping me from dancing', 'My dog is my reason to stay alive'],
    },
  ),
  rule(
    'live-or-die',
    `
    not|unsure|undecided|torn|between|wonder~|decide|deciding|toss|fifty|50|choos*|choose|debating|weigh*|question|whether|argu*|coin ..6 (live or die|die or live|living or dying|living and dying|dying and living|alive or dead|dead or alive|be here or not|exist or not|live or not|alive or not)
    {afraid-of-it} ..2 die|dying|death ..3 {afraid-of-it} ..2 live|living|life
    {afraid-of-it} ..2 live|living|life ..3 {afraid-of-it} ..2 die|dying|death
    torn|conflicted|ambivalent|undecided|minds about|on|over ..1 (alive|living|existing|dying|death|being here)
    not|unsure|doubt ..1 sure|certain|know|think|believe? ..1 if|that|whether? i ..2 want|wish|care|intend to? {stay-alive}
    unsure|doubt ..1 if|that|whether? i ..2 want|wish|care|intend to? {stay-alive}
    wanting|want|wants to (live|be here|be alive) ..5 wanting|want|wants ..1 not|die|dying|dead
    part|half|side of me ..3 (not want to {stay-alive}|wants to {be-dead})
    `,
    {
      strength: 0.6,
      negatable: false,
      unless:
        'no|not part|bit|side|half|cell|fibre|any of me, not a|any|one part|bit of me, plant|plants|band|poster|cat|schrodinger',
      why: 'Is of two minds about living.',
      matches: [
        'I cannot decide whether to live or die',
        'torn between living and dying',
        'not sure that I want to be alive',
      ],
      ignores: [
        'not sure whether to walk or cycle',
        'I do not know if I want to live in Leeds',
        'The vet asked if we want the plant alive or not',
      ],
    },
  ),
  rule(
    'resented-promise',
    `
    promise|promised|promises|swore|sworn|vow|vowed|word ..7 {promise-to-live} ..6 (resent|hate|regret|curse|trapped|prison|chain|chains|stuck|angry|cruel|heavy|torture|unfair|break|breaking|broke|not keep|let me go|wish i had not)
    alive|living|here ..3 promised|promise|swore ..7 hate|resent|regret|curse
    resent|hate|curse ..5 making|keeping me stay|alive|promise|here
    `,
    {
      strength: 0.5,
      negatable: false,
      why: 'Stays alive because of a promise that has become a weight.',
      matches: [
        'I swore to my mother that I would stay alive and I hate that promise',
        'I promised them to keep living and it feels like a prison',
      ],
      ignores: ['I promised my sister to stay put and I resent it', 'I promised to stay alive.'],
    },
  ),
  rule(
    'brake-has-gone',
    `
    used to ..1 stop|hold|keep|save me ..3 // * ..1 not|longer
    {afraid-of-it} ..2 of|about|by (what comes after|what comes next|hell|dying|death) ..3 // not|never|longer now|anymore
    {afraid-of-it} ..2 of|about|by (what comes after|what comes next|hell|dying|death) ..3 // i am not|longer now|anymore $
    `,
    {
      strength: 0.6,
      negatable: false,
      context: 'strength',
      unless: 'smoking|drinking|eating|flying',
      why: 'Says that what used to hold them back no longer does.',
      matches: [
        'The thought of my gran used to stop me. It does not now.',
        'I used to be afraid of death. Not anymore.',
      ],
      ignores: ['The rain used to stop me. I bought a coat.'],
    },
  ),
  rule(
    'promise-gone',
    `
    promise|promised|vow|swore|oath ..9 ..6 (stopped working|stopped helping|not work|not hold|no longer|means nothing|mean nothing|meant nothing|not keep|not bind|break it|is broken|has gone|let me go|ran out|expired)
    `,
    {
      strength: 0.55,
      negatable: false,
      near: 'not do it|anything, not to do it|die|anything|hurt, {kill-myself}, {killing-myself}, stay|stayed|be|keep alive|living|safe, not die, {be-dead}',
      why: 'Says that a promise to stay alive no longer holds.',
      matches: ['I promised that I would not do it, and that promise no longer works'],
      ignores: ['The promise that I made still works', 'I promised to stay alive'],
    },
  ),
];
