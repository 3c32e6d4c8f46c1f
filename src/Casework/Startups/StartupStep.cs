using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>One step of the start-up service in one line.</summary>
/// <param name="Code">Its code in the policy file.</param>
/// <param name="Text">What is done.</param>
/// <param name="DoneOn">The day of the first entry that shows it done; null while it is not.</param>
/// <param name="Article">The article.</param>
public sealed record StartupStep(string Code, Bilingual Text, DateOnly? DoneOn, string Article);
