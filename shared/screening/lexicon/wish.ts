export const wish: Readonly<Record<string, string>> = {};
