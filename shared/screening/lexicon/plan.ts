export const plan: Readonly<Record<string, string>> = {};
