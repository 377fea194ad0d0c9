// One voice for what runs before the build and after it.
export { say, step, tail } from './bootstrap/say.mjs'
