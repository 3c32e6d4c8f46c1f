using Jiuye.Vocabulary;

namespace Jiuye.Simulation;

/// <summary>By what a duty is known again on another day.</summary>
/// <param name="Seeker">Whom it is owed to.</param>
/// <param name="Rule">The rule.</param>
/// <param name="From">The entry's day from which its term runs.</param>
/// <param name="Posting">The posting it is about; null where none is.</param>
/// <param name="Place">Which of several that are alike, from 0.</param>
internal readonly record struct DutyKey(SeekerId Seeker, string Rule, DateOnly From, PostingId? Posting, int Place);
