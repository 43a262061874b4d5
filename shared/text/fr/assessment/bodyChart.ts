export const bodyChart = {};
