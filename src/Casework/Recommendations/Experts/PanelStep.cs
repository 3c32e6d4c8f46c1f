using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>One line of the record of a consultation.</summary>
/// <param name="On">The day.</param>
/// <param name="Round">Which round it belongs to, from 1; 0 before the panel first met.</param>
/// <param name="Entry">The entry behind it.</param>
/// <param name="What">What happened, in the words of staff.</param>
public sealed record PanelStep(DateOnly On, int Round, CaseEvent Entry, Bilingual What);
