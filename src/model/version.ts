/**
 * The program's version, as in package.json (a test holds the two together). Printed in the properties of every
 * artifact.
 */
export const version = '0.1.0'
