namespace Jiuye.Vocabulary;

/// <summary>One training that would help a person, with the postings that it opens; each was proved by applying every hard filter to the trained person.</summary>
/// <param name="Aim">What is learnt.</param>
/// <param name="Basis">Why the trade comes into question.</param>
public sealed record TrainingOption(TrainingAim Aim, TradeBasis Basis)
{
    /// <summary>Postings that exclude the person now, for want of a grade or certificate alone, and would not exclude the trained one; by id.</summary>
    public IReadOnlyList<PostingId> Opened { get; init; } = [];

    /// <summary>Persons whom those postings want to hire.</summary>
    public int Openings { get; init; }

    /// <summary>Postings that exclude the person neither before nor after, but ask for skills of which the person lacks some now and the trained one none; by id.</summary>
    public IReadOnlyList<PostingId> Completed { get; init; } = [];

    /// <summary>What the person has to obtain besides without any course, such as the certificate of a medical examination, before <see cref="Opened"/> holds.</summary>
    public IReadOnlyList<string> AlsoObtain { get; init; } = [];

    /// <summary>Skills that the opened postings ask for and the person does not tell of, those most asked first: what to ask the school to teach.</summary>
    public IReadOnlyList<string> SkillsAsked { get; init; } = [];
}
