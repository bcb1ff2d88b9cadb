import { startPopup } from '@/ui/popup/start-popup';

const root = document.getElementById('root');
if (root) startPopup(root);
