export const impression = {};
