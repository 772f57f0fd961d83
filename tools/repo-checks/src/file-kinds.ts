const CODE = /\.[cm]?[jt]sx?$/;
const TEST = /\.(test|spec)\.[cm]?[jt]sx?$|^test\//;

export const isCode = (path: string): boolean => CODE.test(path);

export const isTest = (path: string): boolean => TEST.test(path);
