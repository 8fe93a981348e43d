import '../look/styles/work.css';
import './desk.css';

export { CasePage } from './case/CasePage.tsx';
export { CounterPage } from './counter/CounterPage.tsx';
export { QueuePage } from './queue/QueuePage.tsx';
