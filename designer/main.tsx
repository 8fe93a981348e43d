// First of all: it says in which order the layers of all other styles stand.
import './look/styles/index.css';

import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { startLanguage } from './app/language/start.ts';

const element = document.getElementById('root');
if (!element) throw new Error('index.html has no #root');
await startLanguage();
createRoot(element).render(<App />);
