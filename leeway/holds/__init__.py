"""Holds on collection: nobody goes on dialling a person who is being helped."""
