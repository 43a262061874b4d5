export const neurology = {};
