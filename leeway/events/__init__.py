"""What other systems are told: one transactional outbox for the whole program."""
