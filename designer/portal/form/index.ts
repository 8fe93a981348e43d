export { DocumentsPage } from './documents/DocumentsPage.tsx';
export { CheckPage } from './fill/CheckPage.tsx';
export { FillPage } from './fill/FillPage.tsx';
export { FillStart } from './fill/FillStart.tsx';
export { QuestionPage } from './fill/QuestionPage.tsx';
