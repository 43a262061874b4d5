/** Stands in for optional packages that are left out of the bundle on purpose (see targets.ts). */
export default undefined;
