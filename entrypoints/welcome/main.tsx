import { startWelcome } from '@/ui/welcome/start-welcome';

const root = document.getElementById('root');
if (root) startWelcome(root);
