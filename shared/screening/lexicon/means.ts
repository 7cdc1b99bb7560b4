export const means: Readonly<Record<string, string>> = {
  medicine:
    'pills|tablets|tablet|pill|capsules|caps|tabs|meds|medication|medications|medicine|medicines|prescription|painkillers|paracetamol|tylenol|acetaminophen|ibuprofen|advil|aspirin|xanax|benadryl|melatonin|naproxen|insulin|opiates|oxy|fentanyl|ambien|valium|klonopin|lithium|zopiclone|codeine|tramadol|morphine|propranolol|quetiapine|seroquel|prozac|zoloft|lexapro|sertraline|fluoxetine|citalopram|mirtazapine|amitriptyline|diazepam|benzos, sleeping pills|tablets, anti depressants',
  blade:
    'razor|razors|blade|blades|razorblade|knife|knives|scissors|scalpel|glass, razor blade|blades, box cutter, stanley knife',
  gun: 'gun|pistol|shotgun|rifle|revolver|handgun|firearm|bullet|bullets',
  noose: 'noose|rope|ligature|cord|belt, exit bag, helium tank',
};
