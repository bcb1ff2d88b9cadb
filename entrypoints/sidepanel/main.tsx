import { startPanel } from '@/ui/panel/start-panel';

const root = document.getElementById('root');
if (root) startPanel(root);
