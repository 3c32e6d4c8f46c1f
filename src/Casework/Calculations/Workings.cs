using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>Notes a calculation down step by step, so that the value is never anything but the sum of what the steps show.</summary>
/// <param name="what">What is worked out.</param>
/// <param name="unit">What it counts.</param>
/// <param name="article">The article of the formula; steps without one of their own stand under it.</param>
internal sealed class Workings(Bilingual what, CalculationUnit unit, string article)
{
    private readonly List<CalculationStep> steps = [];
    private readonly List<Bilingual> notes = [];
    private readonly List<Bilingual> ask = [];
    private IReadOnlyList<ReadingResult> readings = [];
    private decimal total;

    internal decimal Total => total;

    /// <summary>A step that prepares another.</summary>
    internal void Prepare(Bilingual text, string? source = null) => steps.Add(new(text, null, source ?? article));

    /// <summary>A step that adds to the value, or takes from it.</summary>
    internal void Add(decimal part, Bilingual text, string? source = null)
    {
        total += part;
        steps.Add(new(text, part, source ?? article));
    }

    /// <summary>A fact that is missing: the value cannot be told any more.</summary>
    internal void Lacks(Bilingual question)
    {
        if (!ask.Contains(question))
            ask.Add(question);
    }

    internal void Note(Bilingual note)
    {
        if (!notes.Contains(note))
            notes.Add(note);
    }

    /// <summary>The policy's own note on a statement; such notes are not translated.</summary>
    internal void NoteOf(Statement statement)
    {
        if (statement.Note is { } note)
            Note(Bilingual.Same(note));
    }

    internal void Read(IReadOnlyList<ReadingResult> every) => readings = every;

    /// <summary>The same calculation inside a larger one: its value is one step, and what it lacks is lacking here.</summary>
    internal void Include(Calculation line, bool isDeducted = false)
    {
        if (line.Value is { } value)
            Add(isDeducted ? -value : value, Say.Both($"{line.What.Zh}：{(isDeducted ? -value : value):0.####}", $"{line.What.En}: {(isDeducted ? -value : value):0.####}"), line.Article);
        foreach (var question in line.Ask)
            Lacks(question);
    }

    internal Calculation Done() => new()
    {
        What = what,
        Value = ask.Count == 0 ? total : null,
        Unit = unit,
        Steps = steps,
        Article = article,
        Readings = readings,
        Ask = ask,
        Notes = notes,
    };
}
