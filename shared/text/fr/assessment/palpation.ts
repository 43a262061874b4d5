export const palpation = {};
