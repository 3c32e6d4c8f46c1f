namespace Jiuye.Matching.Discovery;

/// <summary>A run that comes often, holds together and is no word of the lexicon.</summary>
internal readonly record struct Candidate(string Run, int Count, double Cohesion);
