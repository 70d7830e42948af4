namespace Dateline.Training.Events.Muc;

/// <summary>How a layer learns.</summary>
/// <param name="LeastDocuments">Features of fewer documents are left out.</param>
/// <param name="Hidden">Width of the hidden layer; 0 for linear classifiers.</param>
/// <param name="Bag">How many networks of different seeds judge together.</param>
/// <param name="Epochs">Passes over the examples.</param>
/// <param name="Rate">Length of the first step.</param>
/// <param name="Decay">Pull of the weights to zero.</param>
/// <param name="Drop">Share of an example's features that a step leaves out.</param>
/// <param name="Last">After how many of the last passes the weights are taken, and averaged.</param>
internal sealed record MucTraining(int LeastDocuments, int Hidden, int Bag, int Epochs, float Rate, float Decay, float Drop, int Last = 1);
