export const selfInjury: Readonly<Record<string, string>> = {
  limb: 'arm|arms|wrist|wrists|leg|legs|thigh|thighs|skin|stomach|forearm|forearms|hip|hips|ankle|ankles|body|knuckles|calves',
  'my-limb': 'my|the own|left|right|upper|inner? {limb}',
  injure:
    'cut~|burn~|hurt~|harm~|scratch~|slice~|slash~|punch~|bite~|stab~|bruise~|hit~|carve~|injure~|mutilate~|choke~|starve~|slap~|pinch~|whip~',
  injuring:
    'cutting|burning|hurting|harming|scratching|slicing|slashing|punching|biting|bruising|hitting|carving|injuring|mutilating|starving|slapping',
  'injure-myself':
    '{injure} myself, {injure} into|at|up|open? {my-limb}, self harm~|injure~|mutilate~',
  'injuring-myself':
    '{injuring} myself, {injuring} into|at|up|open? {my-limb}, self harm|harming|injury|injuring|mutilation',
  'by-accident':
    'off|cooking|shaving|accident|accidentally|chopping|gardening|falling|foot|slack|size',
};
