// A rule of our own for oxlint. Inside a transaction the outer database waits for that transaction:
// on the embedded database for ever, on PostgreSQL on another connection that sees none of it.
const startsTransaction = ({ callee }) => (callee.property ?? callee).name?.startsWith('transact');
const namesProperty = (node) =>
  node.parent.type === 'Property' && node.parent.key === node && !node.parent.shorthand;

const onlyTx = {
  create(context) {
    const bodies = new Set();
    let depth = 0;
    const enter = (node) => {
      if (bodies.has(node)) depth += 1;
    };
    const leave = (node) => {
      if (bodies.has(node)) depth -= 1;
    };
    return {
      CallExpression(node) {
        if (startsTransaction(node)) for (const argument of node.arguments) bodies.add(argument);
      },
      ArrowFunctionExpression: enter,
      'ArrowFunctionExpression:exit': leave,
      FunctionExpression: enter,
      'FunctionExpression:exit': leave,
      Identifier(node) {
        if (depth > 0 && node.name === 'db' && !namesProperty(node)) {
          context.report({ node, message: 'Inside a transaction use its tx, never db.' });
        }
      },
    };
  },
};

// oxlint wants a default export of its plugins.
export default { meta: { name: 'desk' }, rules: { 'only-tx': onlyTx } };
