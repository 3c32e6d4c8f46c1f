namespace Jiuye.Matching.Learning.History;

/// <summary>A posting was shown to a seeker, and came of it or did not what is counted: an application, an interview, a hire.</summary>
/// <param name="Posting">Counted from 0.</param>
/// <param name="HasSucceeded">Whether it came of it.</param>
/// <param name="Propensity">How likely this posting was to be shown to such a seeker, in (0, 1]: logged by whoever made the list, or counted, as the showings to seekers of a kind over the seekers of that kind.</param>
/// <param name="Examination">How likely the seeker looked at it, in [0, 1]: 1 for what was handed over by itself, less for the last places of a list.</param>
public readonly record struct Showing(int Posting, bool HasSucceeded, double Propensity = 1, double Examination = 1);
