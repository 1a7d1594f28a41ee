// Interviews
