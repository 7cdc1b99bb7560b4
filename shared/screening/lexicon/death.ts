export const death: Readonly<Record<string, string>> = {
  dead: 'dead|gone|deceased, no longer here|alive|living, not here|alive anymore|around?, six feet under, in the ground|grave, in my grave',
  die: 'die|perish, be {dead}, be no more, pass away, drop dead, cease to exist, stop existing|living|breathing, not exist|wake, not be alive|here, not wake up, never wake up, disappear|vanish forever?, sleep forever, sleep and not|never wake up?',
  dying:
    'dying|death, being {dead}, passing away, ceasing to exist, not existing|waking, not being alive|here',
  'my-life':
    'my own|miserable|pathetic|worthless|stupid|sad|pointless|useless|whole? life|existence, this life|existence, myself',
  'kill-myself':
    'kill|hang|shoot|drown|murder|gas|poison|electrocute|suffocate|strangle|off me? myself, end|take {my-life}, end it all, put an end to {my-life}|everything|this, put an end to it all, commit|complete suicide, die by suicide, blow my brains|head out|off, slit|cut|slice my wrists|wrist|throat|veins, (jump|leap|step|walk|throw myself) (off|from|in front of|into|under|out of) (a|an|the|my|of)? *? {high-place}, overdose|od, take an overdose, put a bullet in|through my, pull the trigger, bleed out, end my suffering|misery|pain',
  'killing-myself':
    'killing|hanging|shooting|drowning|murdering|gassing|poisoning|strangling|offing me? myself, ending|taking {my-life}, ending it all, putting an end to {my-life}|everything|this, committing suicide, suicide, dying by suicide, (jumping|leaping|stepping|walking|throwing myself) (off|from|in front of|into|under|out of) (a|an|the|my|of)? *? {high-place}, overdosing, taking an overdose, slitting my wrists|wrist|throat, pulling the trigger, bleeding out, ending my suffering|misery|pain',
  'killed-myself':
    'killed|hanged|hung|shot|drowned|poisoned myself, ended|took|taken {my-life}, ended it all, overdosed, took an overdose',
  'high-place':
    'bridge|building|roof|cliff|train|trains|traffic|truck|lorry|bus|balcony|window|ledge|tracks|overpass|ocean|sea|river|car',
};
