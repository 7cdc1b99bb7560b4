import { type Rule, rulesOf } from '#shared/screening/rule.ts';

const rule = rulesOf('wish-to-be-dead', { lane: 'urgent', context: 'lower' });

/** Wants to sleep for good or to be gone. */
export const wishToBeGone: readonly Rule[] = [
  rule(
    'not-wake-up',
    `
    i {aux}? not|never {aux}? ..2 {waking} again|anymore|tomorrow|ever
    i ..1 want|need|may|might|will|would|could|hope|should not|never ..1 {waking} $
    i ..1 do not ..2 {waking} $
    take|takes ..4 you ..1 not|never {waking} up?
    to|and|could|just|would not|never ..1 {waking} again|anymore|ever
    sleep~|asleep|drift|doze|bed|eyes ..2 and|to not|never|without ..1 (wake|waking|woken|come back|come round|coming back|surface|return|open my eyes|open them) !to
    sleep|asleep|rest ..2 forever|eternity|permanently|eternally
    eternal sleep|rest|peace
    sleep for ever $
    to? never {waking} $
    if i ..2 not|never {waking} ..1 who|nobody|so
    what if i {not} {waking}
    no more mornings|tomorrows|waking|sunrises|days ($|for me|you|because|and|just|i) !(at|of|like)
    `,
    {
      strength: 0.65,
      negatable: false,
      unless:
        'need|needed|needs ..1 sleep forever !(..1 grave|coffin|goodbye), alarm|snooze|overslept|oversleep|early|baby|until|before',
      why: 'Wishes not to wake up.',
      matches: [
        'Tonight I could doze off and never wake up',
        'hope I do not wake up tomorrow',
        'I want to sleep forever',
        'I want only to sleep and not come back',
      ],
      ignores: [
        'I woke up late',
        'The alarm did not wake me',
        'I want to sleep and not cook',
        'Alfie did not wake up again',
      ],
    },
  ),
  rule(
    'disappear',
    `
    {want-to} to? disappear|vanish|evaporate|dissolve $
    {want-to} to? disappear|vanish|evaporate|dissolve forever|and|because|so|completely|without|now|anymore|entirely|permanently
    {want-to} to? disappear|vanish ..1 from this|the|everything|everyone|life earth|world|planet|life|existence?
    i could|would|should disappear|vanish forever?
    {want-to} to? be erased|nothing|nowhere|oblivion
    {want-to} to? fade|slip|drift away
    {want-to} to? (not exist|stop existing|not be anymore|not be here anymore|stop being here|not be anything)
    want~|need~|wait|wish~|beg~|long~|pray~|ache~ ..1 for? (it all|everything|my life|this life|life|all this|all of it) all? to|just (end|stop|be over|be done|finish)
    want~ out $
    day|time|when i need|want out $
    want~ ..1 out of this|my|here|life life|world|body|existence|forever|skin
    want~ ..1 off this planet|earth|world|ride
    `,
    {
      strength: 0.55,
      unless:
        'noise|headache|pandemic|term|cough|hiccups|rain|meeting|class|itch, for a|an|the ..1 day|week|while|weekend|hour',
      why: 'Wishes to disappear or stop existing.',
      matches: [
        'I want to disappear',
        'i just want it all to end',
        'I wish I could cease to exist, I want to vanish',
      ],
      ignores: ['My keys disappear all the time', 'I want to disappear for a weekend at the lake'],
    },
  ),
  rule(
    'sleep-for-good',
    `
    sleep|asleep ..6 permanent|permanently|eternal|eternally|endless|forever
    sleep|asleep ..4 (for good|for ever|and never wake|and not wake) !to
    want~|wish~|love|like|time|ready|going ..3 disappear|vanish|fade|evaporate|dissolve|go|leave|slip (for good|for ever|forever|permanently|without a trace|quietly and|altogether)
    `,
    {
      strength: 0.65,
      negatable: false,
      unless:
        'need|needed|needs ..1 sleep forever !(..1 grave|coffin|goodbye), mattress|pyjamas|baby|dog|cat|bank|town|marks|scars|spots|acne, he|she|they',
      why: 'Longs for a sleep that lasts.',
      matches: [
        'I just want to go to sleep and for it to be permanent this time.',
        'wanna disappear for good',
      ],
      ignores: ['I want to go to work and for it to be permanent', 'wanna disappear to crete'],
    },
  ),
];
