export const harm: Readonly<Record<string, string>> = {};
