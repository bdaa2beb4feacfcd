"""Pictures of the map for others: how they are to be, shown beforehand, drawn and written."""
