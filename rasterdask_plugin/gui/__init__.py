"""What the desktop gets beside Processing's own dialogs: menu, engine dialog, runs in the background, messages."""
