export const selfInjury: Readonly<Record<string, string>> = {
  limb: 'arm|arms|wrist|wrists|leg|legs|thigh|thighs|skin|stomach|forearm|forearms|hip|hips|ankle|ankles|body|knuckles|calves|tummy|belly|chest|shoulder|shoulders|flesh|breasts',
  part: '{limb}, hand|hands|fist|fists|palm|palms|finger|fingers|face|cheek|cheeks|head|scalp|neck|knee|knees|shin|shins|lip|lips|gums|nails|scab|scabs|wound|wounds|stitches|scar|scars|cuts|burns|feet|foot|tongue',
  'my-limb': 'my|the own|left|right|upper|inner? {limb}',
  'my-part': 'my|the|these|those|old|own own|left|right|upper|inner|old|bare? {part}',
  injure:
    'cut~|burn~|hurt~|harm~|scratch~|slice~|slash~|punch~|bite~|stab~|bruise~|hit~|carve~|injure~|mutilate~|choke~|starve~|slap~|pinch~|whip~|scald~|claw~|gouge~|branded|branding|wound~|batter~|scar~|maim~|damage~',
  // Verbs that are of self-injury when done to one's own skin.
  'break-skin':
    'cut~|burn~|scratch~|slice~|slash~|punch~|bite~|stab~|carve~|whip~|claw~|gouge~|scald~|mutilate~|brand~|prick~|hit~',
  picking:
    'pick~|peel~|rub~|scrub~|scrape~|pull~|tear~|rip~|dig~|pinch~|press~|bang~|slam~|pound~|kick~|chew~|gnaw~|reopen~|break~|headbutt~|smash~|bash~|squeeze~',
  injuring:
    'cutting|burning|hurting|harming|scratching|slicing|slashing|punching|biting|bruising|hitting|carving|injuring|mutilating|starving|slapping|stabbing|scalding|clawing|damaging',
  'injure-myself':
    '{injure} (myself|my own? body), {break-skin} into|at|up|open|across|down? {my-limb}, self harm~|injure~|mutilate~',
  'injuring-myself':
    '{injuring} myself, {injuring} into|at|up|open? {my-limb}, self harm|harming|injury|injuring|mutilation',
  'skin-mishap':
    'accident|accidentally|mistake|unintentionally|cooking|shaving|shave|shaved|chopping|slicing|peeling|gardening|pruning|baking|football|rugby|hockey|netball|gym|training|lifting|playing|running|jogging|skating|climbing|moving|falling|fell|slipped|tripped|ladder|oven|stove|kettle|hob|grill|pan|tray|iron|tin|can|paper|envelope|brambles|thorns|thorn|roses|branch|bush|hedge|barbecue|radiator|mandolin|bike|stairs|step|door|hammer|thumb|toe|drawer|cupboard|table|corner|fence|wire',
  // "cut myself off", "hit myself up", "slap myself on the back": other things said with the same verbs.
  'other-use':
    'off|out|up|short|loose|free|slack|down|awake|silly|laughing|for|into|a, some slack|cake|bread|more|space, in the foot|back, on|upside the|my back|forehead|wrist|thigh|head, over forgetting|the foot',
  'sharp-tool':
    '{blade}, compass|sharpener|pin|pins|needle|needles|shard|shards|lighter|cigarette|cigarettes|cig|matches|straighteners, safety pin|pins, boiling water',
  'skin-bleeding':
    'bleed~|raw|split|splits|bruise~|scar|scars|blood|black|purple|swell~|swollen|break~|broken|crack~|numb|scab|scabs|red',
  'on-purpose':
    'on purpose, deliberately|intentionally|purposely|purposefully, to punish|hurt|calm|numb|ground|soothe myself, to feel something|anything|pain|alive|real|better, to cope, (so|that|it|they|never) .. never|not heals|heal|close|closes',
  'beside-body':
    'sugar|carbs|calories|weight|hair|fringe|grass|hedge|lawn|fabric|film|video|budget|costs|wood|tiles|cake|bread|meat|vinyl|corners|class|classes|bulking|hours|ties|contact|coffee|dairy|gluten|alcohol|smoking',
};
