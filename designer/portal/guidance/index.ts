import './guidance.css';

export { GuidancePage } from './GuidancePage.tsx';
export { TopicPage } from './TopicPage.tsx';
