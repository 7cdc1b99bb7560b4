import { type Rule, rulesOf } from '#shared/screening/rule.ts';

const rule = rulesOf('plan-or-preparation', { lane: 'urgent', context: 'strength' });

export const atHand: readonly Rule[] = [
  rule(
    'means-by-me',
    `
    {sharp}|{firearm}|noose|ligature|rope|{sure-means} ..1 {be}? {lying}? {lying}? (in|on|by|next to|beside|under|at|near|against|within|around|round) (my (hand|hands|lap|bed|pillow|mattress|mouth|pocket|side|desk|bag|neck|reach|wrist|head|drawer|nightstand)|me|reach|arm reach|the (side of the bath|bath|bathroom|edge|bed|bedside|pillow|seat|passenger|beam|boot|trunk|hook|glovebox))
    ^ (the|my|his)? {firearm} {be}? (loaded|ready|out) $
    pills|tablets|meds|{poison}|insulin|painkillers|{rope} ..1 {be} {lying}? {lying}? (in (my hand|my hands|my lap|my mouth|front of me)|on my lap|next to me|beside me|under my pillow|within reach|around my neck|round my neck)
    (bottle|packet|box|pile|handful|bag) of ..1 ({drug}|{poison}|pills) ..6 (in front of me|beside me|next to me|my lap|my hand|my hands|under my pillow|with me)
    {sharp}|{firearm}|rope|noose|pills|tablets|{drug} ..2 (in front of me|beside me|next to me|(in|on) my lap|in my hand|in my hands|between my fingers|on the seat|under my (pillow|bed|mattress)|at my side|here with me|in my mouth)
    `,
    {
      strength: 0.75,
      unless:
        '{daily-use}|{usual-dose}|he|she|remote|recipe|salad|haircut|hair|charging|ipad|screen|glue',
      why: 'Says that means of dying or of self-injury are within reach.',
      matches: ['The knife is on the edge of the bath', 'The razor is in my hand.'],
      ignores: ['The spoon is on the edge of the bath'],
    },
  ),
  rule(
    'under-pillow',
    `
    (it|they|something) (is|are) ..2 (under|in|behind|beside|inside) ..1 (pillow|mattress|bed|drawer|wardrobe|closet|pocket|bag|nightstand) ..1 $
    (keep|keeping|kept) ..2 (pills|tablets|gun|rope|knife|razor) ..5 for (when|the day|the night)
    (keep|keeps|kept) ..2 (checking|touching|looking|feeling|hand) ..4 still there
    (not|never) (tell|say|telling|saying) ..3 what it is $
    `,
    {
      strength: 0.5,
      negatable: false,
      near: '(not|never) (tell|say|telling|saying) ..3 what it is, still there, more certain, for the day|night, ready for, {die}|{dying}|{kill-myself}, just in case, when it is time, holding it',
      unless: 'present|gift|surprise|birthday|christmas|fairy|phone|charger|santa|remote|cat|dog',
      why: 'Keeps something hidden within reach and will not name it.',
      matches: ['It is in my drawer. I will not tell anyone what it is.'],
      ignores: ['It is in my drawer. It is your birthday present.'],
    },
  ),
  rule(
    'alone-with',
    `
    {posture} ..5 (with|holding|clutching|gripping|staring at|looking at|facing) (a|an|the|my|this|these|some|all|his|dads|her|pills|tablets) ..3 ({sharp}|{firearm}|{rope}|{sure-means}|pills|tablets|meds|medication|painkillers|{poison}|insulin) !on|tight|pulled|box|and
    {posture} ..5 (with|holding|clutching|gripping|staring at|looking at|facing) (a|an|the|my|this|these|some|all|his|dads|her)? ..3 ({sharp}|{firearm}|{rope}|{sure-means}|pills|tablets|{poison}) (and (i|thinking|wondering|crying|my|a)|$)
    (staring|stare|look~|looking|gazing) at ..3 ({sharp}|{firearm}|{rope}|{sure-means}|pills|tablets|bottle of {drug}) ($|and|for|right|now|on|in|tonight|thinking|wondering)
    (holding|gripping|clutching|hold) (a|the|my|this|his|dads)? ..2 ({firearm}|noose|rope|razor|blade|knife|pills|tablets) ..2 ($|and|right|now|to|in|tonight)
    `,
    {
      strength: 0.75,
      unless:
        '{daily-use}|{years-ago}|{usual-dose}|he|she|him|they|shop|someone|man|guy|robbed|mugged|fork|catalogue|price|glue|nail|nerf|water|section|sale|recipe',
      why: 'Is alone with means of dying or of self-injury.',
      matches: ['I am lying on the bathroom floor with a razor blade'],
      ignores: ['I am lying on the bathroom floor with the cat'],
    },
  ),
  rule(
    'fetched',
    `
    (got|took|taken|pulled|fetched|brought|dug|found|grabbed|getting|taking|unlocked|moved|stole) ..4 ({firearm}|{rope}|{sharp}|razor) ..1 (out|from|down|of|upstairs|into|to|with|up) ..3 (safe|drawer|cupboard|closet|attic|loft|garage|shed|bedroom|bathroom|room|bed|kitchen|case|cabinet|locker|wardrobe|door|me|lockbox|holster|box)
    {firearm} {be}? loaded !with|onto|into
    {firearm}|rope|pills|tablets|knives ..6 not trust myself
    eyeing ..3 {sharp}|{firearm}|rope|noose|pills|tablets|{drug}
    blade ..2 (from|out of) ..2 (sharpener|razor)
    {firearm}|rope|noose|pills|tablets|knife|razor ..6 i keep ..3 (look|looking|touching|checking|thinking|coming back|counting|holding) ..2 (it|them)
    (got|took|taken|pulled|fetched|loaded|held|holding|cleaned) ..2 {firearm} ..5 (hold it|to see|to feel|just in case|head|mouth|bedside|alone)
    {self} loaded (it|the gun|his gun|my gun|the pistol|the shotgun|the rifle) !into|onto|on|up|with|in
    `,
    {
      strength: 0.7,
      near: 'i|my|me',
      unless:
        '{daily-use}|{trip}|{years-ago}|he|she|they|dishwasher|ring|police|shave|skirting|parcel|dinner|dishes|lock|locked',
      unlessNear: 'dishwasher|van|lorry|truck|file|page|software|dinner|parcel|carrots|onions',
      why: 'Has fetched or made ready means.',
      matches: [
        'I took the razor from the cabinet tonight',
        'Loaded it. It is on the bed beside me.',
      ],
      ignores: ['I took the ring from the cabinet tonight', 'Loaded it into the van.'],
    },
  ),
  rule(
    'would-hold',
    `
    ({anchor-point}|{rope}|railing) ..8 (would|will|could|can|might|should|strong enough to|high enough to) (hold|take|bear|support|carry) (me|my weight|my body|my whole weight|a body|a person|the weight)
    (cord|rope|noose|belt|sheet|scarf|cable|ligature) ..9 (would|will|could|can|might) (hold|take|bear) $
    (cord|rope|noose|belt|sheet|scarf|cable|ligature) ..7 {anchor-point} ..9 (would|will|could|can|might) (hold|take|bear) ..2 $
    `,
    {
      strength: 0.65,
      unless:
        '{daily-use}|water|chair|sat|sit|bags|bag|bike|trailer|picture|frame|mirror|shopping|tv|speaker|bird|flag|breath',
      why: 'Has looked for something that would bear their weight.',
      matches: ['I know that the beam in the garage would hold me'],
      ignores: ['The branch would hold the swing'],
    },
  ),
  rule(
    'means-on-body',
    `
    (noose|rope|belt|cord|ligature|cable|sheet|gun|pistol|barrel|rifle|shotgun|muzzle|bag|blade|razor|knife|revolver) {lying}? {lying}? {lying}? (round|around|against|over|at|to|under|in|on|across) my (neck|throat|head|mouth|temple|chin|wrist|wrists|chest|jaw|heart|vein|veins) !and
    `,
    {
      strength: 0.85,
      lane: 'crisis',
      unless:
        '{years-ago}|he|she|they|mugged|robbed|robber|attacked|attacker|dream|nightmare|shave|shaving|film|game|boyfriend|husband|ex|shoulder|handbag|tote|man|guy|somebody|someone|stepdad|father|dad',
      why: 'Has the means at their body.',
      matches: ['there is a belt round my neck'],
      ignores: ['there is a scarf round my neck'],
    },
  ),
  rule(
    'means-handed-over',
    `
    ({sharp}|{firearm}|pills|tablets|meds|medication|ropes|sharps|painkillers) {be} {lying}? {lying}? (with !(me|my|food|a|water|milk|meals|breakfast|dinner|lunch|juice|it|every|each) *|with my {kin}|out of (the house|reach|my reach)|locked (away|up)|flushed|in (his|her|their|a) (safe|van|car|house)|at (my|a) {kin})
    (gave|given|giving|handed|handing|surrendered) ..3 ({sharp}|{firearm}|pills|tablets|meds|medication|sharps) ..1 (to|back|away|over)
    (gave|given|handed) ..2 (him|her|them|{kin}) ..2 ({sharp}|pills|tablets|{firearm}|sharps)
    {kin}|he|she|they|friend|nurse|pharmacy ..2 (keeping|keeps|keep|holding|holds|hiding|hides|locks|locked|hid|has) ..1 (my|the|all) ..2 ({sharp}|{firearm}|pills|tablets|meds|medication) (for me|now|so|locked|until|safe|because|$)
    (lock|locked|locks|hide|hides|hid|hidden|keeps|kept|took|takes|flushed|threw|thrown|taken|keep) ..2 (my|the|all|away|up) ..2 ({sharp}|{firearm}|pills|tablets|meds|medication) ..2 (away|from me|out|up|for me|hidden|where i|so i|locked|down the)
    `,
    {
      strength: 0.35,
      lane: 'soon',
      context: 'lower',
      negatable: false,
      unless: '{daily-use}|children|baby|security|meals|toddler|customs|teacher',
      why: 'Means have been put out of reach, which points to danger.',
      matches: ['My tablets are with my sister for now', 'The knives are with Sam'],
      ignores: ['My tablets are with food twice a day'],
    },
  ),
];
