namespace Jiuye.Vocabulary;

/// <summary>What a policy is called, in both languages.</summary>
/// <param name="Chinese">The Chinese title.</param>
/// <param name="English">The English title.</param>
public sealed record PolicyTitle(string Chinese, string English);
