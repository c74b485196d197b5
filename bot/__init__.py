"""What runs inside Rasa, and only there."""
