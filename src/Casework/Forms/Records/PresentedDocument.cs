namespace Jiuye.Casework;

/// <summary>A paper that was shown with a form.</summary>
/// <param name="Document">Its kind, by <see cref="FormCatalogue.Documents"/>.</param>
/// <param name="Copies">How many were handed in; 1 or more.</param>
/// <param name="Shows">What it says about fields of the form, as far as the officer copied it: the form must agree.</param>
public sealed record PresentedDocument(string Document, int Copies, FormGroup Shows);
