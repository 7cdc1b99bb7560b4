export const context: Readonly<Record<string, string>> = {};
