namespace Jiuye.Analytics.Publication;

/// <summary>A report's text made from tables, with the cells behind every figure.</summary>
/// <param name="Text">The text; lines end in a line feed.</param>
/// <param name="Figures">Every figure, direction word and ranked name that it states, in order.</param>
/// <param name="Omitted">Sentences left out because a figure is not in the tables: the sentence as the template has it, and the placeholder.</param>
public sealed record ReportText(string Text, IReadOnlyList<ReportFigure> Figures, IReadOnlyList<(string Sentence, string Placeholder)> Omitted);
