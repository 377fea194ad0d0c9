// Runs before anything is installed, on whatever Node there is: no imports, and only syntax that an
// old Node can read, so that it can say which Node is needed.
var found = process.versions.node.split('.').map(Number)
if (found[0] < 20 || (found[0] === 20 && found[1] < 19)) {
  console.error(
    'Node 20.19 or newer is needed and this is Node ' +
      process.versions.node +
      ': install a newer one from https://nodejs.org and give the command again.',
  )
  process.exit(1)
}

import('./bootstrap/commands.mjs').then(function (commands) {
  return commands.run(process.argv.slice(2), process.env)
})
