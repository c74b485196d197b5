"""Graph components and policies, named by module path in `config.yml`."""
