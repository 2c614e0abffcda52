import './noEval.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createApi } from '#api/createApi.ts';
import { App } from './App.tsx';

const demo = import.meta.env.MODE === 'demo';
const api = createApi({ credential: demo ? 'bearer' : 'cookie' });

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const draw = () =>
  createRoot(root).render(
    <StrictMode>
      <App api={api} />
    </StrictMode>,
  );

// The demo has no server: it is started here, in the page.
if (demo) void import('#mocks/browser.ts').then(({ startDemo }) => startDemo()).then(draw);
else draw();
