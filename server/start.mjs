// Plain JavaScript that old versions of Node can read too, so that they can be told what is missing.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Clinic Desk needs Node 20.19 or newer; this is Node ${process.versions.node}.`);
  process.exit(1);
}

const { build } = await import('./build.mjs');
build({ onlyIfNeeded: true });

// In this very process, so that signals reach the server.
await import('../dist/server/main.js');
