/** The program's version: that of package.json, and of nothing else. Printed in the properties of every artifact. */
export { version } from '../../package.json'
