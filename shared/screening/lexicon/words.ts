export const words: Readonly<Record<string, string>> = {
  not: 'not|never|no|hardly|barely|nor, no longer',
  nobody: 'nobody|none, not a soul, not one person, no person',
  want: 'want~|wish~|need~|crave~|desire~|long~|prefer~|yearn~|pray~|hope~|beg~, would like|love|prefer|rather, wishing|hoping|praying|longing',
};
