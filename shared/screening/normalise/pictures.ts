/** Pictures that stand for a word which matters, each as that word. What most people use as a joke (skulls) is left out. */
const rows: readonly (readonly [plain: string, pictures: string])[] = [
  ['knife', '🔪 🗡'],
  ['razor', '🪒'],
  ['scissors', '✂ ✄'],
  ['blood', '🩸'],
  ['pills', '💊'],
  ['syringe', '💉'],
  ['gun', '🔫'],
  ['rope', '🪢'],
  ['coffin', '⚰'],
  ['grave', '🪦'],
  ['bridge', '🌉'],
  ['train', '🚆 🚂 🚄 🚅'],
  ['leg', '🦵'],
  [
    'food',
    '🍓 🍎 🍕 🍔 🍟 🍫 🍪 🍩 🍰 🎂 🍬 🍭 🥕 🥦 🍌 🍇 🍉 🍊 🍒 🍑 🥑 🌮 🍝 🍣 🍦 🧁 🥐 🍗 🥗 🌽 🍅 🧀 🍿',
  ],
];

export const pictures: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([plain, drawn]) =>
    drawn.split(' ').map((picture) => [picture, ` ${plain} `] as const),
  ),
);
